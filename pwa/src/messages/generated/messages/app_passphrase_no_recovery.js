/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passphrase_No_RecoveryInputs */

const nl_app_passphrase_no_recovery = /** @type {(inputs: App_Passphrase_No_RecoveryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niemand kan uw wachtzin terughalen. Zonder wachtzin is niet-verzonden werk weg.`)
};

const en_app_passphrase_no_recovery = /** @type {(inputs: App_Passphrase_No_RecoveryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody can bring back your passphrase. Without it, unsent work is lost.`)
};

/**
* | output |
* | --- |
* | "Nobody can bring back your passphrase. Without it, unsent work is lost." |
*
* @param {App_Passphrase_No_RecoveryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passphrase_no_recovery = /** @type {((inputs?: App_Passphrase_No_RecoveryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passphrase_No_RecoveryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passphrase_no_recovery(inputs)
	return nl_app_passphrase_no_recovery(inputs)
});