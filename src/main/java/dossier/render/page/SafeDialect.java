package dossier.render.page;

import java.util.LinkedHashSet;
import java.util.Set;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardUtextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Thymeleaf's standard dialect without its ways around escaping: no inlining, paths for expressions, `Html` alone for `th:utext`. */
final class SafeDialect extends StandardDialect {
    SafeDialect() {
        setVariableExpressionEvaluator(new Paths());
    }

    @Override
    public Set<IProcessor> getProcessors(String dialectPrefix) {
        Set<IProcessor> processors = new LinkedHashSet<>();
        for (IProcessor processor : super.getProcessors(dialectPrefix)) {
            String name = processor.getClass().getSimpleName();
            if (!(processor instanceof StandardUtextTagProcessor) && !name.contains("Inlin")) {
                processors.add(processor);
            }
        }
        processors.add(new MarkupOnly(dialectPrefix));
        return processors;
    }

    private static final class MarkupOnly extends AbstractStandardExpressionAttributeTagProcessor {
        MarkupOnly(String dialectPrefix) {
            super(TemplateMode.HTML, dialectPrefix, "utext", StandardUtextTagProcessor.PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                Object result,
                IElementTagStructureHandler handler) {
            if (!(result instanceof Html html)) {
                throw new TemplateProcessingException("'th:utext' takes markup only, and '" + value + "' is none");
            }
            handler.setBody(html.markup(), false);
        }
    }
}
