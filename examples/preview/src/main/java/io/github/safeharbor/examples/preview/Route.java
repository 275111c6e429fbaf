package io.github.safeharbor.examples.preview;

import java.io.IOException;

/**
 * What a path of the server does.
 *
 * @param method the method that it takes
 * @param type the content type that its body must have; empty if it has no body
 * @param access who may call it
 * @param handler answers
 */
record Route(String method, String type, Access access, Handler handler) {

    /** Who may call. */
    enum Access {
        /** Anybody on this computer: the files of the page, which hold nothing. */
        OPEN,
        /** The page: it has the token, and its address. */
        PAGE,
        /** Programs that speak LanguageTool's protocol, which knows no token; never a page of the web. */
        PROGRAM
    }

    /** Answers a request. */
    interface Handler {
        Answer answer(Request request) throws IOException;
    }

    static Route file(Answer file) {
        return new Route("GET", "", Access.OPEN, request -> file);
    }
}
