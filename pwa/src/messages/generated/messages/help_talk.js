/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_TalkInputs */

const nl_help_talk = /** @type {(inputs: Help_TalkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samen kijken met het huishouden`)
};

const en_help_talk = /** @type {(inputs: Help_TalkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Looking together with the household`)
};

/**
* | output |
* | --- |
* | "Looking together with the household" |
*
* @param {Help_TalkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_talk = /** @type {((inputs?: Help_TalkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_TalkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_talk(inputs)
	return nl_help_talk(inputs)
});