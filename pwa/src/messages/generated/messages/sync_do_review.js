/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Do_ReviewInputs */

const nl_sync_do_review = /** @type {(inputs: Sync_Do_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U mag dit dossier niet meer wijzigen. Het caseteam bekijkt uw wijziging. Er is niets verloren.`)
};

const en_sync_do_review = /** @type {(inputs: Sync_Do_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You may not change this file any more. The case team looks at your change. Nothing is lost.`)
};

/**
* | output |
* | --- |
* | "You may not change this file any more. The case team looks at your change. Nothing is lost." |
*
* @param {Sync_Do_ReviewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_do_review = /** @type {((inputs?: Sync_Do_ReviewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Do_ReviewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_do_review(inputs)
	return nl_sync_do_review(inputs)
});