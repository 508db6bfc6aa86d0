/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Trouble_OtherInputs */

const nl_health_trouble_other = /** @type {(inputs: Health_Trouble_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er ging iets anders mis. De technisch beheerder vindt de melding in het logboek van de server.`)
};

const en_health_trouble_other = /** @type {(inputs: Health_Trouble_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something else went wrong. The technical administrator finds the message in the server's own log.`)
};

/**
* | output |
* | --- |
* | "Something else went wrong. The technical administrator finds the message in the server's own log." |
*
* @param {Health_Trouble_OtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_trouble_other = /** @type {((inputs?: Health_Trouble_OtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Trouble_OtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_trouble_other(inputs)
	return nl_health_trouble_other(inputs)
});