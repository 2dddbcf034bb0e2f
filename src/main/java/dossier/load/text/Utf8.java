package dossier.load.text;

/** Tells UTF-8 with some broken bytes from text of another character set. */
final class Utf8 {
    private Utf8() {}

    /** Whether well-formed sequences of several bytes outnumber the broken ones five to one, or only the last sequence is cut off. */
    static boolean isMeant(byte[] bytes) {
        long good = 0;
        long bad = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = bytes[i] >= 0 ? 1 : sequence(bytes, i);
            good += length > 1 ? 1 : 0;
            if (length == 0 && good + bad == 0 && isCut(bytes, i)) {
                return true;
            }
            bad += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return good > 0 && good >= 5 * bad;
    }

    /** Whether a sequence begins at `i` that the end of the file cuts short. */
    private static boolean isCut(byte[] bytes, int i) {
        int lead = bytes[i] & 0xFF;
        int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 && lead <= 0xEF ? 3 : 0;
        boolean follows = i + 1 < bytes.length && i + length > bytes.length;
        for (int k = i + 1; k < bytes.length && follows; k++) {
            follows = (bytes[k] & 0xC0) == 0x80;
        }
        return follows;
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
