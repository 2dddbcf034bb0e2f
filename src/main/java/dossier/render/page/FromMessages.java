package dossier.render.page;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/**
 * What `#{key}` in a template says.
 *
 * @param variable under which a page's messages lie in the context
 */
record FromMessages(String variable) implements IMessageResolver {
    @Override
    public String getName() {
        return "messages";
    }

    @Override
    public Integer getOrder() {
        return 1;
    }

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] values) {
        Messages messages = (Messages) context.getVariable(variable);
        return messages.say(key, values == null ? new Object[0] : values);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] values) {
        throw new IllegalArgumentException("no message '" + key + "'");
    }
}
