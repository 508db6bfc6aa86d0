/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_IntroInputs */

const nl_aftercare_intro = /** @type {(inputs: Aftercare_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie houdt contact met het huishouden als het voorbij is?`)
};

const en_aftercare_intro = /** @type {(inputs: Aftercare_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who stays in touch with the household when it is over?`)
};

/**
* | output |
* | --- |
* | "Who stays in touch with the household when it is over?" |
*
* @param {Aftercare_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_intro = /** @type {((inputs?: Aftercare_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_intro(inputs)
	return nl_aftercare_intro(inputs)
});