/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Forgotten_WhoInputs */

const nl_app_forgotten_who = /** @type {(inputs: App_Forgotten_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vraag uw beheerder om hulp. Wis deze app niet: dan is niet-verzonden werk weg.`)
};

const en_app_forgotten_who = /** @type {(inputs: App_Forgotten_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask your administrator for help. Do not erase this app: unsent work would be lost.`)
};

/**
* | output |
* | --- |
* | "Ask your administrator for help. Do not erase this app: unsent work would be lost." |
*
* @param {App_Forgotten_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_forgotten_who = /** @type {((inputs?: App_Forgotten_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Forgotten_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_forgotten_who(inputs)
	return nl_app_forgotten_who(inputs)
});