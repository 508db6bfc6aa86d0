/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Plan_Purpose_HintInputs */

const nl_visit_plan_purpose_hint = /** @type {(inputs: Visit_Plan_Purpose_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit staat straks bij "Vraag vandaag".`)
};

const en_visit_plan_purpose_hint = /** @type {(inputs: Visit_Plan_Purpose_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This will stand at "Ask today".`)
};

/**
* | output |
* | --- |
* | "This will stand at \"Ask today\"." |
*
* @param {Visit_Plan_Purpose_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_plan_purpose_hint = /** @type {((inputs?: Visit_Plan_Purpose_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Plan_Purpose_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_plan_purpose_hint(inputs)
	return nl_visit_plan_purpose_hint(inputs)
});