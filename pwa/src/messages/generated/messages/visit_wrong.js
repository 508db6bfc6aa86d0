/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_WrongInputs */

const nl_visit_wrong = /** @type {(inputs: Visit_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`klopt nog niet`)
};

const en_visit_wrong = /** @type {(inputs: Visit_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not right yet`)
};

/**
* | output |
* | --- |
* | "not right yet" |
*
* @param {Visit_WrongInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_wrong = /** @type {((inputs?: Visit_WrongInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_WrongInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_wrong(inputs)
	return nl_visit_wrong(inputs)
});