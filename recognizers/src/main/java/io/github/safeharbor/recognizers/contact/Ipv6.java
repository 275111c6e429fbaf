package io.github.safeharbor.recognizers.contact;

/** The grammar of version 6 addresses, RFC 4291 section 2.2. */
final class Ipv6 {
    private static final int GROUPS = 8;

    private Ipv6() {}

    /** Tells whether a stretch of hexadecimal digits, colons and dots is an address. */
    static boolean isAddress(String text, int start, int end) {
        int groups = 0;
        boolean shortened = false;
        boolean allPairs = true;
        int at = start;
        if (text.startsWith("::", start)) {
            shortened = true;
            at += 2;
        }
        while (at < end) {
            int to = at;
            while (to < end && text.charAt(to) != ':' && text.charAt(to) != '.') {
                to++;
            }
            if (to < end && text.charAt(to) == '.') {
                return isV4(text, at, end) && isComplete(groups + 2, shortened);
            }
            if (to == at || to - at > 4) {
                return false;
            }
            allPairs &= to - at == 2;
            groups++;
            if (to == end) {
                break;
            }
            at = to + 1;
            if (at < end && text.charAt(at) == ':') {
                if (shortened) {
                    return false;
                }
                shortened = true;
                at++;
            } else if (at == end) {
                return false;
            }
        }
        // Eight pairs are the hardware address of a device.
        return isComplete(groups, shortened) && groups > 0 && !(allPairs && !shortened);
    }

    private static boolean isComplete(int groups, boolean shortened) {
        return shortened ? groups < GROUPS : groups == GROUPS;
    }

    private static boolean isV4(String text, int start, int end) {
        int octets = 1;
        int value = 0;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (digits == 0) {
                    return false;
                }
                octets++;
                value = 0;
                digits = 0;
            } else if (c >= '0' && c <= '9' && digits < 3) {
                value = value * 10 + c - '0';
                digits++;
            } else {
                return false;
            }
            if (value > 255) {
                return false;
            }
        }
        return octets == 4 && digits > 0;
    }
}
