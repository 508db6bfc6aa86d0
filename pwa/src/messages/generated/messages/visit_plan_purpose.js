/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Plan_PurposeInputs */

const nl_visit_plan_purpose = /** @type {(inputs: Visit_Plan_PurposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarvoor is dit bezoek?`)
};

const en_visit_plan_purpose = /** @type {(inputs: Visit_Plan_PurposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is this visit for?`)
};

/**
* | output |
* | --- |
* | "What is this visit for?" |
*
* @param {Visit_Plan_PurposeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_plan_purpose = /** @type {((inputs?: Visit_Plan_PurposeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Plan_PurposeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_plan_purpose(inputs)
	return nl_visit_plan_purpose(inputs)
});