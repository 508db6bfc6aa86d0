/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Talk_IntroInputs */

const nl_talk_intro = /** @type {(inputs: Talk_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U draait de tablet naar het huishouden. Het ziet alleen wat het zelf mag zien.`)
};

const en_talk_intro = /** @type {(inputs: Talk_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You turn the tablet to the household. It sees only what is its own to see.`)
};

/**
* | output |
* | --- |
* | "You turn the tablet to the household. It sees only what is its own to see." |
*
* @param {Talk_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const talk_intro = /** @type {((inputs?: Talk_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Talk_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_talk_intro(inputs)
	return nl_talk_intro(inputs)
});