/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Mail_UnknownInputs */

const nl_health_mail_unknown = /** @type {(inputs: Health_Mail_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Onbekend of het aankwam; gaat niet nog eens`)
};

const en_health_mail_unknown = /** @type {(inputs: Health_Mail_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unknown whether it arrived; not sent again`)
};

/**
* | output |
* | --- |
* | "Unknown whether it arrived; not sent again" |
*
* @param {Health_Mail_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_mail_unknown = /** @type {((inputs?: Health_Mail_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Mail_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_mail_unknown(inputs)
	return nl_health_mail_unknown(inputs)
});