package dossier.load.text;

/** Tells UTF-8 with some broken bytes from text of another character set. */
final class Utf8 {
    private Utf8() {}

    /** Whether well-formed sequences of several bytes outnumber the broken ones at least five to one. */
    static boolean isMeant(byte[] bytes) {
        long good = 0;
        long bad = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = bytes[i] >= 0 ? 1 : sequence(bytes, i);
            good += length > 1 ? 1 : 0;
            bad += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return good > 0 && good >= 5 * bad;
    }

    /** Bytes of the sequence that begins at `i`; 0 where none does. */
    private static int sequence(byte[] bytes, int i) {
        int lead = bytes[i] & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || i + length > bytes.length) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
