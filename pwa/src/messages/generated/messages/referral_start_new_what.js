/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Start_New_WhatInputs */

const nl_referral_start_new_what = /** @type {(inputs: Referral_Start_New_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leg naam en adres vast. Kies daarna in het dossier, bij Besluit: Aangezegd, niet gemeld.`)
};

const en_referral_start_new_what = /** @type {(inputs: Referral_Start_New_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record name and address. Then choose in the file, at Decision: Announced, not reported.`)
};

/**
* | output |
* | --- |
* | "Record name and address. Then choose in the file, at Decision: Announced, not reported." |
*
* @param {Referral_Start_New_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_start_new_what = /** @type {((inputs?: Referral_Start_New_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Start_New_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_start_new_what(inputs)
	return nl_referral_start_new_what(inputs)
});