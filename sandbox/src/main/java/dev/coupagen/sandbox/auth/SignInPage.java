package dev.coupagen.sandbox.auth;

import dev.coupagen.sandbox.http.Reply;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages on which a user lets a program act for them. */
final class SignInPage {
    private static final String HTML = "text/html; charset=utf-8";

    private SignInPage() {}

    /** Asks whether the program of an authorization request may act for the user. */
    static Reply ask(String query) {
        Form form = Form.of(query);
        String hidden = Stream.of("client_id", "redirect_uri", "scope", "state")
                .map(name -> "<input type=\"hidden\" name=\"" + name + "\" value=\"" + escaped(form.get(name)) + "\">")
                .collect(Collectors.joining());
        return page("<form method=\"post\" action=\"/oauth2/authorizations\">" + hidden
                + "<p>Let <b>" + escaped(form.get("client_id")) + "</b> act for you?</p><p>"
                + escaped(form.get("scope")) + "</p><button>Authorize</button></form>");
    }

    static Reply askForDevice() {
        return page("<form method=\"post\" action=\"/oauth2/device\"><p><label>Code of the device "
                + "<input name=\"user_code\" required></label></p><button>Authorize</button></form>");
    }

    static Reply done() {
        return page("<p>The device is authorized. You can close this page.</p>");
    }

    private static Reply page(String content) {
        return Reply.text(
                        200,
                        HTML,
                        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Coupagen sandbox</title>"
                                + content + "</html>")
                .with("Content-Security-Policy", "default-src 'none'; form-action *; style-src 'unsafe-inline'");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
