/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Referral_Open_WhatInputs */

const nl_referral_open_what = /** @type {(inputs: Referral_Open_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iedereen in het dossier leest dan wat elke organisatie vindt. Waarom zij dat vinden, leest alleen het Regieteam en het team van de casemanager.`)
};

const en_referral_open_what = /** @type {(inputs: Referral_Open_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everybody in the file then reads what each organisation thinks. Why they think so is read by the Regieteam and the case manager's team only.`)
};

/**
* | output |
* | --- |
* | "Everybody in the file then reads what each organisation thinks. Why they think so is read by the Regieteam and the case manager's team only." |
*
* @param {Referral_Open_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const referral_open_what = /** @type {((inputs?: Referral_Open_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Referral_Open_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_referral_open_what(inputs)
	return nl_referral_open_what(inputs)
});