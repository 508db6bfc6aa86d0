/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Hold_TitleInputs */

const nl_hold_title = /** @type {(inputs: Hold_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewaren en wissen`)
};

const en_hold_title = /** @type {(inputs: Hold_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keeping and erasing`)
};

/**
* | output |
* | --- |
* | "Keeping and erasing" |
*
* @param {Hold_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const hold_title = /** @type {((inputs?: Hold_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Hold_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_hold_title(inputs)
	return nl_hold_title(inputs)
});