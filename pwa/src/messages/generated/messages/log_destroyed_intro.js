/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Destroyed_IntroInputs */

const nl_log_destroyed_intro = /** @type {(inputs: Log_Destroyed_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewijzen van wat gewist is omdat de bewaartermijn voorbij was. Er staan geen gegevens van mensen in.`)
};

const en_log_destroyed_intro = /** @type {(inputs: Log_Destroyed_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Proofs of what was erased because its retention term was over. They hold no data of people.`)
};

/**
* | output |
* | --- |
* | "Proofs of what was erased because its retention term was over. They hold no data of people." |
*
* @param {Log_Destroyed_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_destroyed_intro = /** @type {((inputs?: Log_Destroyed_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Destroyed_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_destroyed_intro(inputs)
	return nl_log_destroyed_intro(inputs)
});