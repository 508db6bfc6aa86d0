/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Begin_IntroInputs */

const nl_region_begin_intro = /** @type {(inputs: Region_Begin_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Loop deze stappen langs voordat u begint. U kunt altijd stoppen en later verdergaan: wat klaar is, blijft klaar.`)
};

const en_region_begin_intro = /** @type {(inputs: Region_Begin_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Go through these steps before you begin. You can stop at any moment and go on later: what is done stays done.`)
};

/**
* | output |
* | --- |
* | "Go through these steps before you begin. You can stop at any moment and go on later: what is done stays done." |
*
* @param {Region_Begin_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_intro = /** @type {((inputs?: Region_Begin_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_intro(inputs)
	return nl_region_begin_intro(inputs)
});