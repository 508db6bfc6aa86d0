/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_IntroInputs */

const nl_people_intro = /** @type {(inputs: People_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie zich mag aanmelden, voor welke organisatie en als wat. Elke wijziging wordt bewaard, met wie haar deed.`)
};

const en_people_intro = /** @type {(inputs: People_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who may sign in, for which organisation and as what. Every change is kept, with who made it.`)
};

/**
* | output |
* | --- |
* | "Who may sign in, for which organisation and as what. Every change is kept, with who made it." |
*
* @param {People_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_intro = /** @type {((inputs?: People_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_intro(inputs)
	return nl_people_intro(inputs)
});