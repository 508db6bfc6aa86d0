/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_VisitInputs */

const nl_help_visit = /** @type {(inputs: Help_VisitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een bezoek vastleggen`)
};

const en_help_visit = /** @type {(inputs: Help_VisitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recording a visit`)
};

/**
* | output |
* | --- |
* | "Recording a visit" |
*
* @param {Help_VisitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_visit = /** @type {((inputs?: Help_VisitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_VisitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_visit(inputs)
	return nl_help_visit(inputs)
});