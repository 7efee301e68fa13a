"""A speech server for Orca that writes down what would be spoken, instead of making sound.

Orca imports it by the name in `user-settings.conf`, from the folder of its preferences; no file of Orca is changed.
Each line of the file in HEARD_SPEECH is a JSON object: {"at": seconds, "kind": "speak" | "stop" | "busy" | "idle",
"text", "language"}. "busy" and "idle" say whether Orca still has events of the browser to work on.
"""
import json
import os
import time

from gi.repository import GLib

from orca import orca, speech_generator, speechserver
from orca.acss import ACSS
from orca.speechserver import VoiceFamily

_speech = open(os.environ['HEARD_SPEECH'], 'a', buffering=1, encoding='utf-8')


def _write(kind, text=None, voice=None):
    record = {'at': time.time(), 'kind': kind}
    if text:
        record['text'] = text
    language = ((voice or {}).get(ACSS.FAMILY) or {}).get(VoiceFamily.LANG)
    if language:
        record['language'] = language
    _speech.write(json.dumps(record, ensure_ascii=False) + '\n')


def _hand_on_languages(voice_of):
    """Orca 43 passes the language of a text along and asks for a voice without it; later versions ask for one."""

    def voice(self, key=None, **arguments):
        voices = voice_of(self, key, **arguments)
        language = arguments.get('language')
        if not (language and voices):
            return voices
        spoken = ACSS(voices[0])
        # Orca drops a family without a name.
        spoken[ACSS.FAMILY] = VoiceFamily({VoiceFamily.NAME: 'text', VoiceFamily.LANG: language})
        return [spoken]

    return voice


speech_generator.SpeechGenerator.voice = _hand_on_languages(speech_generator.SpeechGenerator.voice)


class SpeechServer(speechserver.SpeechServer):
    _active = None

    @staticmethod
    def getFactoryName():
        return 'Text'

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer._active = SpeechServer._active or SpeechServer()
        return SpeechServer._active

    @staticmethod
    def shutdownActiveServers():
        SpeechServer._active = None

    def __init__(self):
        super().__init__()
        self._busy = False
        self._reading = None
        GLib.timeout_add(50, self._watch_events)

    def _watch_events(self):
        manager = orca._eventManager
        busy = bool(manager and manager._eventQueue.qsize())
        if busy != self._busy:
            self._busy = busy
            _write('busy' if busy else 'idle')
        return SpeechServer._active is self

    def getInfo(self):
        return ['text', 'text']

    def getVoiceFamilies(self):
        return [VoiceFamily({VoiceFamily.NAME: 'text', VoiceFamily.LANG: 'en'})]

    def speak(self, text=None, acss=None, interrupt=True):
        if text and not isinstance(text, ACSS):
            _write('speak', text, acss)

    def speakCharacter(self, character, acss=None):
        _write('speak', character, acss)

    def speakKeyEvent(self, event, acss=None):
        _write('speak', event.getKeyName(), acss)

    def sayAll(self, utteranceIterator, progressCallback):
        self._reading = utteranceIterator
        GLib.idle_add(self._read_on, utteranceIterator, progressCallback)

    def _read_on(self, utterances, tell_progress):
        if utterances is not self._reading:
            return False
        try:
            context, acss = next(utterances)
        except StopIteration:
            self._reading = None
            return False
        _write('speak', context.utterance, acss if isinstance(acss, dict) else (acss or [None])[0])
        for offset, progress in (
            (context.startOffset, speechserver.SayAllContext.PROGRESS),
            (context.endOffset, speechserver.SayAllContext.COMPLETED),
        ):
            context.currentOffset = offset
            tell_progress(context.copy(), progress)
        GLib.idle_add(self._read_on, utterances, tell_progress)
        return False

    def stop(self):
        _write('stop')

    def shutdown(self):
        SpeechServer._active = None

    def reset(self, text=None, acss=None):
        pass

    def updateCapitalizationStyle(self):
        pass

    def updatePunctuationLevel(self):
        pass
