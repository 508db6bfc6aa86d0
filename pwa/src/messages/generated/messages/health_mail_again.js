/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Mail_AgainInputs */

const nl_health_mail_again = /** @type {(inputs: Health_Mail_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Probeer geweigerde e-mail opnieuw`)
};

const en_health_mail_again = /** @type {(inputs: Health_Mail_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try refused e-mail again`)
};

/**
* | output |
* | --- |
* | "Try refused e-mail again" |
*
* @param {Health_Mail_AgainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_mail_again = /** @type {((inputs?: Health_Mail_AgainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Mail_AgainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_mail_again(inputs)
	return nl_health_mail_again(inputs)
});