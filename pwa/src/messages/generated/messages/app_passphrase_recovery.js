/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Passphrase_RecoveryInputs */

const nl_app_passphrase_recovery = /** @type {(inputs: App_Passphrase_RecoveryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vergeet u de wachtzin? Dan kan uw beheerder niet-verzonden werk terughalen.`)
};

const en_app_passphrase_recovery = /** @type {(inputs: App_Passphrase_RecoveryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do you forget the passphrase? Your administrator can bring back unsent work.`)
};

/**
* | output |
* | --- |
* | "Do you forget the passphrase? Your administrator can bring back unsent work." |
*
* @param {App_Passphrase_RecoveryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_passphrase_recovery = /** @type {((inputs?: App_Passphrase_RecoveryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Passphrase_RecoveryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_passphrase_recovery(inputs)
	return nl_app_passphrase_recovery(inputs)
});