/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_IntroInputs */

const nl_health_intro = /** @type {(inputs: Health_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hier ziet u of het programma, de database en het werk op de achtergrond goed lopen. Namen en dossiers staan hier niet.`)
};

const en_health_intro = /** @type {(inputs: Health_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Here you see whether the program, the database and the background work run well. No names and no files are shown.`)
};

/**
* | output |
* | --- |
* | "Here you see whether the program, the database and the background work run well. No names and no files are shown." |
*
* @param {Health_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_intro = /** @type {((inputs?: Health_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_intro(inputs)
	return nl_health_intro(inputs)
});