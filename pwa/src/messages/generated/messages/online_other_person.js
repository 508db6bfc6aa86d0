/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_Other_PersonInputs */

const nl_online_other_person = /** @type {(inputs: Online_Other_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iemand anders is aangemeld in deze browser. Er is niets gebeurd. Uw concept blijft staan.`)
};

const en_online_other_person = /** @type {(inputs: Online_Other_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody else is signed in in this browser. Nothing happened. Your draft stays.`)
};

/**
* | output |
* | --- |
* | "Somebody else is signed in in this browser. Nothing happened. Your draft stays." |
*
* @param {Online_Other_PersonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_other_person = /** @type {((inputs?: Online_Other_PersonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_Other_PersonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_other_person(inputs)
	return nl_online_other_person(inputs)
});