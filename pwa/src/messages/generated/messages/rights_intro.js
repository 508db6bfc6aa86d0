/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_IntroInputs */

const nl_rights_intro = /** @type {(inputs: Rights_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een bewoner mag vragen om gegevens te verbeteren, te wissen of beperkt te gebruiken. Of bezwaar maken. U antwoordt binnen een maand.`)
};

const en_rights_intro = /** @type {(inputs: Rights_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A resident may ask to have data put right, erased or used less. Or object. You answer within a month.`)
};

/**
* | output |
* | --- |
* | "A resident may ask to have data put right, erased or used less. Or object. You answer within a month." |
*
* @param {Rights_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_intro = /** @type {((inputs?: Rights_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_intro(inputs)
	return nl_rights_intro(inputs)
});