/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Other_PersonInputs */

const nl_sync_other_person = /** @type {(inputs: Sync_Other_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iemand anders is aangemeld`)
};

const en_sync_other_person = /** @type {(inputs: Sync_Other_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody else is signed in`)
};

/**
* | output |
* | --- |
* | "Somebody else is signed in" |
*
* @param {Sync_Other_PersonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_other_person = /** @type {((inputs?: Sync_Other_PersonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Other_PersonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_other_person(inputs)
	return nl_sync_other_person(inputs)
});