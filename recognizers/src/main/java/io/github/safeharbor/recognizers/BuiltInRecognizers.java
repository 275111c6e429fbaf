package io.github.safeharbor.recognizers;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.github.safeharbor.recognition.RecognizerProvider;
import java.util.List;

/** Placeholder. */
public final class BuiltInRecognizers implements RecognizerProvider {
    /** For the service loader. */
    public BuiltInRecognizers() {}

    @Override
    public List<String> recognizers() {
        return List.of(PhoneNumberUtil.normalizeDigitsOnly("4 1 5"));
    }
}
