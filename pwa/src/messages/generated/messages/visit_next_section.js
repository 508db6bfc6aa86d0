/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ section: NonNullable<unknown> }} Visit_Next_SectionInputs */

const nl_visit_next_section = /** @type {(inputs: Visit_Next_SectionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Verder met: ${i?.section}`)
};

const en_visit_next_section = /** @type {(inputs: Visit_Next_SectionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Go on with: ${i?.section}`)
};

/**
* | output |
* | --- |
* | "Go on with: {section}" |
*
* @param {Visit_Next_SectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_next_section = /** @type {((inputs: Visit_Next_SectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Next_SectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_next_section(inputs)
	return nl_visit_next_section(inputs)
});