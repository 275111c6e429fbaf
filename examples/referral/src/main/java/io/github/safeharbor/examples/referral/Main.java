package io.github.safeharbor.examples.referral;

import io.github.safeharbor.Redactor;
import io.github.safeharbor.recognition.RecognizerProvider;
import java.util.ServiceLoader;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println(Redactor.size(
                ServiceLoader.load(RecognizerProvider.class).findFirst().orElseThrow()));
    }
}
