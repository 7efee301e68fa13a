interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

type DetectorClass = new (options: { formats: readonly string[] }) => Detector;

const { BarcodeDetector: Detecting } = globalThis as { readonly BarcodeDetector?: DetectorClass };

/** True where there is a camera that can be asked for, and a browser that reads QR codes. */
export const canScan = Detecting !== undefined && 'mediaDevices' in navigator;

/** Shows the camera until it sees a QR code. Rejects when the camera is not to be had. */
export async function scan(video: HTMLVideoElement): Promise<string> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  try {
    video.srcObject = stream;
    video.hidden = false;
    await video.play();
    const detector = new Detecting!({ formats: ['qr_code'] });
    for (;;) {
      const [found] = await detector.detect(video);
      if (found) return found.rawValue;
      await new Promise(requestAnimationFrame);
    }
  } finally {
    video.hidden = true;
    for (const track of stream.getTracks()) track.stop();
  }
}
