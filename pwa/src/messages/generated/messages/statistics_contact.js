/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_ContactInputs */

const nl_statistics_contact = /** @type {(inputs: Statistics_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tijd tot het eerste contact`)
};

const en_statistics_contact = /** @type {(inputs: Statistics_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Time to first contact`)
};

/**
* | output |
* | --- |
* | "Time to first contact" |
*
* @param {Statistics_ContactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_contact = /** @type {((inputs?: Statistics_ContactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_ContactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_contact(inputs)
	return nl_statistics_contact(inputs)
});