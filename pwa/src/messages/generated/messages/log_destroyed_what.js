/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Log_Destroyed_WhatInputs */

const nl_log_destroyed_what = /** @type {(inputs: Log_Destroyed_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elke nacht wist het programma wat te oud is. Van elke keer blijft een bewijs.`)
};

const en_log_destroyed_what = /** @type {(inputs: Log_Destroyed_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every night the program erases what is too old. Of each time a proof stays.`)
};

/**
* | output |
* | --- |
* | "Every night the program erases what is too old. Of each time a proof stays." |
*
* @param {Log_Destroyed_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_destroyed_what = /** @type {((inputs?: Log_Destroyed_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Destroyed_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_destroyed_what(inputs)
	return nl_log_destroyed_what(inputs)
});