package dev.coupagen.sandbox.seed;

import dev.coupagen.runtime.text.ScalarTexts;
import dev.coupagen.sandbox.schema.Field;
import dev.coupagen.sandbox.schema.ResourceType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Texts by what the name of the field says. */
final class TextSeeds {
    private static final Map<String, String> INITIALS = new ConcurrentHashMap<>();

    private TextSeeds() {}

    static String value(ResourceType type, Field field, Scene scene) {
        if (!field.values().isEmpty()) {
            return scene.draw.with(field.name()).from(field.values());
        }
        return fitted(text(type, field, scene), field, scene.id);
    }

    private static String text(ResourceType type, Field field, Scene scene) {
        return switch (field.name()) {
            case "name", "display-name" -> name(type, scene);
            case "status" -> scene.draw.with("status").from(Words.statuses(type.name()));
            case "firstname", "first-name", "name-given" -> scene.person.first();
            case "lastname", "last-name", "name-family" -> scene.person.last();
            case "fullname", "name-fullname" -> scene.person.first() + " " + scene.person.last();
            case "email", "login" -> login(scene) + (field.name().equals("email") ? "@example.com" : "");
            case "street1" -> scene.place.street();
            case "city" -> scene.place.city();
            case "state", "state-iso-code" -> scene.place.state();
            case "postal-code" -> scene.place.postalCode();
            case "country-code" -> scene.place.country();
            case "description" -> description(type, scene);
            case "type" -> type.name().replace("-", "");
            case "created-at" -> ScalarTexts.dateTime(scene.created);
            case "updated-at" -> ScalarTexts.dateTime(scene.updated());
            case "locale" -> "en";
            case "file-name", "file" -> "document-" + scene.id + ".pdf";
            default -> byEnding(field.name(), type, scene);
        };
    }

    private static String byEnding(String name, ResourceType type, Scene scene) {
        if (name.endsWith("-number") || name.equals("number") || name.equals("code") || name.endsWith("-code")) {
            return initials(type.element() + "-" + name) + "-" + (1_000 + scene.id);
        }
        if (name.contains("email")) {
            return login(scene) + "@example.com";
        }
        if (name.contains("url") || name.contains("website")) {
            return "https://example.com/" + type.element() + "/" + scene.id;
        }
        if (name.contains("phone") || name.contains("fax")) {
            return "+1 555 " + (100 + scene.draw.with(name).below(900));
        }
        String words = name.replace('-', ' ').replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " " + scene.id;
    }

    private static String name(ResourceType type, Scene scene) {
        List<String> names = switch (type.name()) {
            case "Supplier", "SupplierInformation", "Enterprise", "Cso-Company" -> Words.COMPANIES;
            case "Item" -> Words.PRODUCTS;
            default -> List.of();
        };
        if (names.isEmpty()) {
            String element = type.element().replace('-', ' ').replace('_', ' ');
            return Character.toUpperCase(element.charAt(0)) + element.substring(1) + " " + scene.id;
        }
        long round = (scene.id - 1) / names.size();
        String name = names.get((int) ((scene.id - 1) % names.size()));
        return round == 0 ? name : name + " " + (round + 1);
    }

    private static String description(ResourceType type, Scene scene) {
        boolean isLine = type.element().endsWith("line") || type.name().equals("Item");
        return isLine
                ? scene.draw.with("description").from(Words.PRODUCTS)
                : name(type, scene) + ", " + scene.place.city();
    }

    private static String login(Scene scene) {
        return scene.person.login() + scene.id;
    }

    private static String initials(String name) {
        return INITIALS.computeIfAbsent(name, TextSeeds::makeInitials);
    }

    private static String makeInitials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[-_/ ]", -1)) {
            if (!word.isEmpty() && initials.length() < 4) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    /** The text shortened to what the field holds, so that what tells it from others stays. */
    private static String fitted(String text, Field field, long id) {
        int most = field.length();
        if (most == 0 || text.length() <= most) {
            return text;
        }
        String tail = Long.toString(id);
        return tail.length() >= most
                ? tail.substring(tail.length() - most)
                : text.substring(0, most - tail.length()) + tail;
    }
}
