/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Health_Worry_MissingInputs */

const nl_health_worry_missing = /** @type {(inputs: Health_Worry_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De database mist nog ${i?.count} aanpassingen van dit programma. Vraag de technisch beheerder om de database bij te werken.`)
};

const en_health_worry_missing = /** @type {(inputs: Health_Worry_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The database lacks ${i?.count} changes of this program. Ask the technical administrator to bring it up to date.`)
};

/**
* | output |
* | --- |
* | "The database lacks {count} changes of this program. Ask the technical administrator to bring it up to date." |
*
* @param {Health_Worry_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_worry_missing = /** @type {((inputs: Health_Worry_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Worry_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_worry_missing(inputs)
	return nl_health_worry_missing(inputs)
});