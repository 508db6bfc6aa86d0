/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_Given_NoInputs */

const nl_overview_given_no = /** @type {(inputs: Overview_Given_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nee, achterhouden`)
};

const en_overview_given_no = /** @type {(inputs: Overview_Given_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No, keep it back`)
};

/**
* | output |
* | --- |
* | "No, keep it back" |
*
* @param {Overview_Given_NoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_given_no = /** @type {((inputs?: Overview_Given_NoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_Given_NoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_given_no(inputs)
	return nl_overview_given_no(inputs)
});