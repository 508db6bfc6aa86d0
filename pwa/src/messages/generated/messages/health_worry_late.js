/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Health_Worry_LateInputs */

const nl_health_worry_late = /** @type {(inputs: Health_Worry_LateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}: dit is te lang niet gelukt. Vraag de technisch beheerder om in het logboek van de server te kijken.`)
};

const en_health_worry_late = /** @type {(inputs: Health_Worry_LateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}: this has not been done for too long. Ask the technical administrator to look in the server's own log.`)
};

/**
* | output |
* | --- |
* | "{name}: this has not been done for too long. Ask the technical administrator to look in the server's own log." |
*
* @param {Health_Worry_LateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_worry_late = /** @type {((inputs: Health_Worry_LateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Worry_LateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_worry_late(inputs)
	return nl_health_worry_late(inputs)
});