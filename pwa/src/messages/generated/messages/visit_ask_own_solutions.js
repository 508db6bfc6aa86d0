/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Ask_Own_SolutionsInputs */

const nl_visit_ask_own_solutions = /** @type {(inputs: Visit_Ask_Own_SolutionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat kan het huishouden zelf regelen? Bij wie kunnen zij terecht?`)
};

const en_visit_ask_own_solutions = /** @type {(inputs: Visit_Ask_Own_SolutionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What can the household arrange itself? Whom can they go to?`)
};

/**
* | output |
* | --- |
* | "What can the household arrange itself? Whom can they go to?" |
*
* @param {Visit_Ask_Own_SolutionsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_ask_own_solutions = /** @type {((inputs?: Visit_Ask_Own_SolutionsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Ask_Own_SolutionsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_ask_own_solutions(inputs)
	return nl_visit_ask_own_solutions(inputs)
});