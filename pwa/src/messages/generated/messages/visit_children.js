/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_ChildrenInputs */

const nl_visit_children = /** @type {(inputs: Visit_ChildrenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe gaat het met de kinderen?`)
};

const en_visit_children = /** @type {(inputs: Visit_ChildrenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How are the children?`)
};

/**
* | output |
* | --- |
* | "How are the children?" |
*
* @param {Visit_ChildrenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_children = /** @type {((inputs?: Visit_ChildrenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_ChildrenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_children(inputs)
	return nl_visit_children(inputs)
});