/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Section_ChildrenInputs */

const nl_visit_section_children = /** @type {(inputs: Visit_Section_ChildrenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kinderen en veiligheid`)
};

const en_visit_section_children = /** @type {(inputs: Visit_Section_ChildrenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Children and safety`)
};

/**
* | output |
* | --- |
* | "Children and safety" |
*
* @param {Visit_Section_ChildrenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_section_children = /** @type {((inputs?: Visit_Section_ChildrenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Section_ChildrenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_section_children(inputs)
	return nl_visit_section_children(inputs)
});