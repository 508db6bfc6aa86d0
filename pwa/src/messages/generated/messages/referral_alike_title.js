/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Alike_TitleInputs */

const nl_referral_alike_title = /** @type {(inputs: Referral_Alike_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit dossier lijkt op een ander dossier`)
};

const en_referral_alike_title = /** @type {(inputs: Referral_Alike_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file looks like another file`)
};

/**
* | output |
* | --- |
* | "This file looks like another file" |
*
* @param {Referral_Alike_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_alike_title = /** @type {((inputs?: Referral_Alike_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Alike_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_alike_title(inputs)
	return nl_referral_alike_title(inputs)
});