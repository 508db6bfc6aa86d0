/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Withdraw_WhatInputs */

const nl_consent_withdraw_what = /** @type {(inputs: Consent_Withdraw_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U ziet dan meteen niets meer over de huur van deze cliënt. Dit kan niet terug: vraag zo nodig nieuwe toestemming.`)
};

const en_consent_withdraw_what = /** @type {(inputs: Consent_Withdraw_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You see nothing of this client's rent any more at once. This cannot be undone: ask for new consent if you need it.`)
};

/**
* | output |
* | --- |
* | "You see nothing of this client's rent any more at once. This cannot be undone: ask for new consent if you need it." |
*
* @param {Consent_Withdraw_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_withdraw_what = /** @type {((inputs?: Consent_Withdraw_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Withdraw_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_withdraw_what(inputs)
	return nl_consent_withdraw_what(inputs)
});