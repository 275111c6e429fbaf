package io.github.safeharbor.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.github.safeharbor.Redactor;
import io.github.safeharbor.ResidualIdentifierException;
import io.github.safeharbor.recognition.KnownIdentifiers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a call nothing of its text is left in memory: no cache, no thread, no exception holds it. */
class HeapTest {
    private static final Redactor REDACTOR = Redactor.safeHarbor();

    /** The letters of the values, each moved by one, so that no constant of this class is one. */
    private static final String NAME = "[prwbssb";

    private static final String CODE = "RY.8514:7314";

    @TempDir
    Path folder;

    @Test
    void noValueOfATextIsLeft() throws IOException {
        redact();
        Path dump = folder.resolve("live.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        List<String> left = new ArrayList<>();
        for (String moved : List.of(NAME, CODE)) {
            byte[] plain = bytes(moved, false, 1);
            byte[] lower = bytes(moved, true, 1);
            byte[] wide = bytes(moved, false, 2);
            try (FileChannel file = FileChannel.open(dump)) {
                MappedByteBuffer heap = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
                assertTrue(find(heap, bytes(moved, false, 0)), "the moved letters of this class are in the heap");
                for (byte[] value : List.of(plain, lower, wide)) {
                    if (find(heap, value)) {
                        left.add(moved + " in " + value.length + " bytes");
                    }
                }
            }
        }
        assertEquals(List.of(), left);
    }

    @Test
    void theTextItselfIsForgotten() {
        WeakReference<String> text = redactOne();
        for (int tries = 0; tries < 50 && text.get() != null; tries++) {
            System.gc();
        }
        assertNull(text.get());
    }

    private static WeakReference<String> redactOne() {
        String text = "client " + value(NAME) + " Brask, chart " + value(CODE) + ", was late";
        REDACTOR.redact(text);
        REDACTOR.review(text);
        return new WeakReference<>(text);
    }

    /** Calls of all kinds, one of them in a thread that ends, one that may fail. */
    private static void redact() {
        String text = "client " + value(NAME) + " Brask (DOB 3/14/1987), chart " + value(CODE) + ", mail "
                + value(NAME).toLowerCase(java.util.Locale.ROOT) + "@example.org";
        KnownIdentifiers known = KnownIdentifiers.builder()
                .client(person -> person.name(value(NAME) + " Brask").medicalRecordNumber(value(CODE)))
                .build();
        REDACTOR.redact(text, known);
        REDACTOR.find(text);
        REDACTOR.review(text, known).output();
        try {
            Thread thread = new Thread(() -> REDACTOR.redact(text, known));
            thread.start();
            thread.join();
            REDACTOR.redact(value(NAME) + " 3/14/1987", known);
        } catch (ResidualIdentifierException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String value(String moved) {
        StringBuilder value = new StringBuilder();
        moved.chars().forEach(c -> value.append((char) (c - 1)));
        return value.toString();
    }

    /** The bytes of a value, one or two a letter; with 0, those of the moved letters. */
    private static byte[] bytes(String moved, boolean lower, int width) {
        byte[] bytes = new byte[moved.length() * Math.max(1, width)];
        for (int i = 0; i < moved.length(); i++) {
            char c = (char) (moved.charAt(i) - (width == 0 ? 0 : 1));
            bytes[i * Math.max(1, width)] = (byte) (lower ? Character.toLowerCase(c) : c);
        }
        return bytes;
    }

    private static boolean find(MappedByteBuffer heap, byte[] value) {
        for (int at = 0; at + value.length <= heap.limit(); at++) {
            int same = 0;
            while (same < value.length && heap.get(at + same) == value[same]) {
                same++;
            }
            if (same == value.length) {
                return true;
            }
        }
        return false;
    }
}
