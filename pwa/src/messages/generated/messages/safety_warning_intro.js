/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Warning_IntroInputs */

const nl_safety_warning_intro = /** @type {(inputs: Safety_Warning_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie op bezoek gaat, leest dit voordat het adres in beeld komt.`)
};

const en_safety_warning_intro = /** @type {(inputs: Safety_Warning_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whoever visits reads this before the address shows.`)
};

/**
* | output |
* | --- |
* | "Whoever visits reads this before the address shows." |
*
* @param {Safety_Warning_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_warning_intro = /** @type {((inputs?: Safety_Warning_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Warning_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_warning_intro(inputs)
	return nl_safety_warning_intro(inputs)
});