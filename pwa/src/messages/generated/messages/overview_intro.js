/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_IntroInputs */

const nl_overview_intro = /** @type {(inputs: Overview_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een bewoner mag weten wat er over hem of haar is vastgelegd. Kijk elk deel na.`)
};

const en_overview_intro = /** @type {(inputs: Overview_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A resident may know what is recorded about them. Check each part.`)
};

/**
* | output |
* | --- |
* | "A resident may know what is recorded about them. Check each part." |
*
* @param {Overview_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_intro = /** @type {((inputs?: Overview_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_intro(inputs)
	return nl_overview_intro(inputs)
});