/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Plan_At_HintInputs */

const nl_visit_plan_at_hint = /** @type {(inputs: Visit_Plan_At_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld 14:30. Laat leeg als het de hele dag kan.`)
};

const en_visit_plan_at_hint = /** @type {(inputs: Visit_Plan_At_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example 14:30. Leave empty when any time is fine.`)
};

/**
* | output |
* | --- |
* | "For example 14:30. Leave empty when any time is fine." |
*
* @param {Visit_Plan_At_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_plan_at_hint = /** @type {((inputs?: Visit_Plan_At_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Plan_At_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_plan_at_hint(inputs)
	return nl_visit_plan_at_hint(inputs)
});