package io.github.safeharbor.evaluation;

import io.github.safeharbor.Redactor;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints what the recognizers of the library on the class path report, before anything is merged: {@code {"id","text"}} lines in,
 * {@code {"id","spans"}} lines out, as {@code find --jsonl} does for what a redaction removes.
 *
 * <p>It runs against builds of other commits. So it asks for nothing by name that a commit may rename: it takes the redactor's one
 * field whose class has a method {@code recognize} of a single argument, and makes that argument by the static method {@code of}
 * of its type.
 */
final class RawFindings {
    private final Object registry;
    private final Method recognize;
    private final Method of;
    private final Method toOriginal;

    private RawFindings(Redactor redactor) throws ReflectiveOperationException {
        for (Field field : Redactor.class.getDeclaredFields()) {
            for (Method method : field.getType().getDeclaredMethods()) {
                if (method.getName().equals("recognize") && method.getParameterCount() == 1) {
                    field.setAccessible(true);
                    method.setAccessible(true);
                    Class<?> text = method.getParameterTypes()[0];
                    registry = field.get(redactor);
                    recognize = method;
                    of = text.getMethod("of", String.class);
                    toOriginal = text.getMethod("toOriginal", Class.forName("io.github.safeharbor.recognition.Span"));
                    return;
                }
            }
        }
        throw new NoSuchMethodException("no field of the redactor has a method recognize of one argument");
    }

    /** Reads the lines from standard input, and writes those of the findings. */
    public static void main(String[] args) throws ReflectiveOperationException {
        RawFindings raw = new RawFindings(Redactor.safeHarbor());
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        for (Lines line : Lines.of("-", System.in)) {
            GoldText text = line.gold();
            out.println("{\"id\":" + Json.quoted(text.id()) + ",\"spans\":[" + raw.spans(text.text()) + "]}");
        }
        out.flush();
    }

    private String spans(String text) throws ReflectiveOperationException {
        Object source = of.invoke(null, text);
        StringBuilder spans = new StringBuilder();
        for (Object finding : (List<?>) recognized(source)) {
            Object span = toOriginal.invoke(source, get(finding, "span"));
            spans.append(spans.isEmpty() ? "" : ",").append("{\"start\":").append(get(span, "start"));
            spans.append(",\"end\":").append(get(span, "end"));
            spans.append(",\"category\":\"").append(get(finding, "category"));
            spans.append("\",\"rule\":").append(Json.quoted(get(finding, "rule") + " " + get(finding, "confidence")));
            spans.append('}');
        }
        return spans.toString();
    }

    private Object recognized(Object source) throws ReflectiveOperationException {
        try {
            return recognize.invoke(registry, source);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("a recognizer fails", e.getCause());
        }
    }

    private static Object get(Object record, String name) throws ReflectiveOperationException {
        return record.getClass().getMethod(name).invoke(record);
    }
}
