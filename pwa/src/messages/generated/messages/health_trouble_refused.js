/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ code: NonNullable<unknown> }} Health_Trouble_RefusedInputs */

const nl_health_trouble_refused = /** @type {(inputs: Health_Trouble_RefusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De database weigerde, met code ${i?.code}. De technisch beheerder vindt de melding in het logboek van de server.`)
};

const en_health_trouble_refused = /** @type {(inputs: Health_Trouble_RefusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The database refused, with code ${i?.code}. The technical administrator finds the message in the server's own log.`)
};

/**
* | output |
* | --- |
* | "The database refused, with code {code}. The technical administrator finds the message in the server's own log." |
*
* @param {Health_Trouble_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_trouble_refused = /** @type {((inputs: Health_Trouble_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Trouble_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_trouble_refused(inputs)
	return nl_health_trouble_refused(inputs)
});